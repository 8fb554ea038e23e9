import { isHarm } from '#app/core/wording/standing'
import { actRow, acts, alone } from './act-rows'
import { type Corpus, corpusOf } from './corpus'
import { dimensionNames, type TrainingData } from './data'
import type { Embed } from './encoder'
import { areaUnder, correlation, rankCorrelation } from './figures'
import { labelStudents, serviceStudent } from './general-students'
import { neutral } from './grade-student'
import { type Head, headOf, inService } from './heads'
import { folds, holding } from './held'
import { dot } from './ridge'

/** How the general students are made into grades of talk that is no service. */
const general = { tone: [0.65, 0.05], respect: [0.5, 0.9], plain: 2 } as const

export type TrainedMarks = {
	acts: Record<string, number[]>
	plain: number[]
	general: number[]
	vocabulary: readonly string[]
	sums: Record<string, Float64Array>
	figures: Record<string, string>
}

/** Learns the marks; prints nothing. What it returns holds its own cross-validated figures. */
export async function trainMarks(data: TrainingData, embed: Embed): Promise<TrainedMarks> {
	const corpus = await corpusOf(
		[
			...[...data.polite, ...data.receptive, ...data.graded].map(({ text }) => text),
			...data.pairs.flatMap(({ better, worse }) => [better, worse]),
			...data.same.flatMap(({ a, b }) => [a, b]),
			...data.loose,
		],
		embed,
	)
	const held = holding(data)
	const politeness = labelStudents(corpus, data.polite)
	const receptiveness = labelStudents(corpus, data.receptive)
	const service = serviceStudent(corpus, data)
	const heads = [0, 1, 2].map((dimension) =>
		headOf(corpus, data, held, dimension, {
			politeness: politeness.whole,
			receptiveness: receptiveness.whole,
		}),
	)
	const figures: Record<string, string> = {}
	for (const [place, head] of heads.entries()) {
		figures[`graded replies, rank correlation: ${dimensionNames[place]}`] = head.rho.toFixed(3)
		figures[`ordered pairs in order: ${dimensionNames[place]}`] = head.ordered
	}
	const tone = (text: string, fold: number) =>
		mixed(
			corpus,
			heads[0],
			service,
			text,
			general.tone[0] * dot(corpus.gram(text), politeness.folds[fold] ?? politeness.whole) +
				general.tone[1] * dot(corpus.gram(text), receptiveness.whole),
		)
	const respect = (text: string, fold: number) =>
		mixed(
			corpus,
			heads[1],
			service,
			text,
			general.respect[0] * dot(corpus.gram(text), politeness.whole) +
				general.respect[1] * dot(corpus.gram(text), receptiveness.folds[fold] ?? receptiveness.whole),
		)
	const tones = data.polite.map(({ text }, place) => tone(text, place % folds))
	figures['politeness by tone, rank correlation'] = rankCorrelation(
		tones,
		data.polite.map(({ label }) => label),
	).toFixed(3)
	const quarter = (wanted: number) => tones.filter((_, place) => data.polite[place]?.quartile === wanted)
	figures['politeness by tone, area under the curve of the quarters'] = areaUnder(
		quarter(3),
		quarter(0),
	).toFixed(3)
	const respects = data.receptive.map(({ text }, place) => respect(text, place % folds))
	figures['receptiveness by respect, correlation'] = correlation(
		respects,
		data.receptive.map(({ label }) => label),
	).toFixed(3)
	const add = (...parts: [number, Float64Array][]) =>
		(parts[0]?.[1] ?? new Float64Array()).map((_, k) =>
			parts.reduce((sum, [share, part]) => sum + share * (part[k] ?? 0), 0),
		)
	const own = (place: 0 | 1 | 2) =>
		add(
			[heads[place]?.share ?? 0, heads[place]?.student ?? new Float64Array()],
			[inService.politeness[place], politeness.whole],
			[inService.receptiveness[place], receptiveness.whole],
		)
	return {
		acts: Object.fromEntries(
			acts.map(({ act }, column) => [act, heads.map((head) => head.acts[column] ?? 0)]),
		),
		plain: heads.map((head) => head.plain),
		general: [general.plain, general.plain, neutral],
		vocabulary: corpus.vocabulary,
		sums: {
			tone: own(0),
			respect: own(1),
			resolution: own(2),
			politeness: add([general.tone[0], politeness.whole], [general.tone[1], receptiveness.whole]),
			receptiveness: add([general.respect[0], politeness.whole], [general.respect[1], receptiveness.whole]),
			service,
		},
		figures,
	}
}

/** A head's grade of a text that answers nobody: service talk by the service head, other talk by the general one. */
function mixed(
	corpus: Corpus,
	head: Head | undefined,
	service: Float64Array,
	text: string,
	generalSum: number,
): number {
	const said = alone(text)
	const share = 1 / (1 + Math.exp(-10 * (dot(corpus.gram(text), service) + 0.1)))
	const harm = actRow(corpus, said).reduce(
		(sum, [column, value]) => sum + (isHarm(acts[column]?.act ?? '') ? (head?.acts[column] ?? 0) * value : 0),
		0,
	)
	return share * (head?.value(said) ?? 0) + (1 - share) * (general.plain + generalSum + harm / 2)
}
