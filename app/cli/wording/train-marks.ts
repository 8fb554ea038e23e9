import { aroundOf } from '#app/core/wording/around'
import { circumstances } from '#app/core/wording/circumstance'
import { actsOf, amount, sentencesOf, timesOf } from '#app/core/wording/features'
import { hitsIn } from '#app/core/wording/hits'
import { rules } from '#app/core/wording/rules/all'
import { solving } from '#app/core/wording/rules/solving'
import { isHarm, standing } from '#app/core/wording/standing'
import { type Corpus, corpusOf } from './corpus'
import { dimensionNames, type GradedReply, type Labelled, type OrderedPair, type TrainingData } from './data'
import type { Embed } from './encoder'
import { areaUnder, correlation, rankCorrelation } from './figures'
import { dot, less, ridge, type Sparse } from './ridge'
import { type Example, studentOf, teacherOf } from './students'

const folds = 5
const neutral = 2
const acts = [...new Map([...rules, ...circumstances].map((rule) => [rule.act, rule])).values()]
const solves = new Set(solving.map(({ act }) => act))
const columnOf = new Map(acts.map(({ act }, column) => [act, column]))
/** How much of the general students is in the service heads, and how they are made into grades. */
const inService = { politeness: [0.3, 0.1, 0], receptiveness: [0, 0.1, 0] } as const
const general = { tone: [0.65, 0.05], respect: [0.5, 0.9], plain: 2 } as const
const clip = (sum: number) => Math.max(-2, Math.min(2, sum))

export type TrainedMarks = {
	acts: Record<string, number[]>
	plain: number[]
	general: number[]
	vocabulary: readonly string[]
	sums: Record<string, Float64Array>
	figures: Record<string, string>
}

type Said = { text: string; context: string; mood: string }

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

type Holding = {
	reply: (reply: GradedReply) => number
	pair: (pair: OrderedPair) => number
	text: (text: string, fold: number) => boolean
}

/** Which fold a reply or pair is held out in; a held-out reply's text and sentences are shut away from the student too. */
function holding(data: TrainingData): Holding {
	const scenarios = [...new Set(data.graded.map(({ scenario }) => scenario))]
	const reply = ({ scenario }: GradedReply) => scenarios.indexOf(scenario) % folds
	const pairs = new Map(data.pairs.map((pair, place) => [pair, place % folds]))
	const pair = (one: OrderedPair) => pairs.get(one) ?? 0
	const of = new Map<string, number>()
	for (const one of data.graded)
		for (const text of [one.text, ...one.text.split(/(?<=[.!?;])\s+|\n/).map((part) => part.trim())])
			of.set(text, reply(one))
	for (const one of data.pairs) for (const text of [one.better, one.worse]) of.set(text, pair(one))
	return { reply, pair, text: (text, fold) => fold >= 0 && of.get(text) === fold }
}

function labelStudents(
	corpus: Corpus,
	list: readonly Labelled[],
): { whole: Float64Array; folds: Float64Array[] } {
	const learn = (some: readonly Labelled[]) =>
		studentOf(
			corpus,
			teacherOf(
				some.map(({ text, label }) => ({ row: corpus.dense(text), y: label, weight: 1 })),
				8,
			),
			{
				labels: new Map(some.map(({ text, label }) => [text, label])),
			},
		)
	return {
		whole: learn(list),
		folds: Array.from({ length: folds }, (_, fold) =>
			learn(list.filter((_, place) => place % folds !== fold)),
		),
	}
}

/** A text that answers nobody. */
function alone(text: string): Said {
	return { text, context: '', mood: '' }
}

/** Whether a text talks as service does (towards 1) or as people do elsewhere (towards -1). */
function serviceStudent(corpus: Corpus, data: TrainingData): Float64Array {
	const ours = [
		...data.graded.map(({ text }) => text),
		...data.graded.flatMap(({ text }) => text.split(/(?<=[.!?;])\s+/)),
		...data.pairs.flatMap(({ better, worse }) => [better, worse]),
	]
	const theirs = [...[...data.polite, ...data.receptive].map(({ text }) => text), ...data.elsewhere]
	const known = new Set(corpus.texts)
	const examples = [
		...[...new Set(ours)]
			.filter((text) => known.has(text))
			.map((text): Example => ({ row: corpus.dense(text), y: 1, weight: 1 })),
		...theirs
			.filter((text) => known.has(text))
			.map((text): Example => ({ row: corpus.dense(text), y: -1, weight: 0.5 })),
	]
	return studentOf(corpus, teacherOf(examples, 10), { labels: new Map() })
}

type Head = {
	acts: Float64Array
	share: number
	plain: number
	student: Float64Array
	politeness: readonly number[]
	rho: number
	ordered: string
	value: (said: Said) => number
}
type General = { politeness: Float64Array; receptiveness: Float64Array }

/** One dimension's head: acts, and a student of its own taught by graded replies; figures by leaving out a fifth at a time. */
function headOf(
	corpus: Corpus,
	data: TrainingData,
	held: Holding,
	dimension: number,
	generals: General,
): Head {
	const pairs = data.pairs.filter((pair) => pair.dimension === dimension)
	const students = Array.from({ length: folds + 1 }, (_, fold) =>
		gradeStudent(corpus, data, held, dimension, fold < folds ? fold : -1),
	)
	const whole = students[folds] ?? new Float64Array()
	const width = acts.length
	const rowOf = (said: Said, student: Float64Array): Sparse => {
		const found = actRow(corpus, said)
		const gram = corpus.gram(said.text)
		const words = clip(dot(gram, student))
		return {
			at: Int32Array.from([...found.map(([column]) => column), width, width + 1, width + 2, width + 3]),
			value: Float64Array.from([
				...found.map(([, value]) => value),
				words,
				dot(gram, generals.politeness),
				dot(gram, generals.receptiveness),
				1,
			]),
		}
	}
	const pairSaid = (pair: OrderedPair, text: string): Said => ({ text, context: pair.context, mood: '' })
	const fit = (fold: number) => {
		const replies = data.graded.filter((reply) => held.reply(reply) !== fold)
		const ordered = pairs.filter((pair) => held.pair(pair) !== fold)
		const student = (own: number) => students[own] ?? whole
		const rows = replies.map((reply) => rowOf(reply, student(held.reply(reply))))
		const differences = ordered.map((pair) =>
			less(
				rowOf(pairSaid(pair, pair.better), student(held.pair(pair))),
				rowOf(pairSaid(pair, pair.worse), student(held.pair(pair))),
			),
		)
		const alike = data.same
			.filter((_, place) => place % folds !== fold)
			.map(({ a, b }) => less(rowOf(alone(a), whole), rowOf(alone(b), whole)))
		return ridge(
			[...rows, ...differences, ...alike],
			[
				...replies.map(({ grades }) => grades[dimension] ?? 0),
				...differences.map(() => 1.3),
				...alike.map(() => 0),
			],
			{
				columns: width + 4,
				lambda: (column) => penaltyOf(column, dimension),
				prior: priorOf(dimension),
				weight: Float64Array.from([
					...replies.map(({ context }) => (context === '' ? 0.5 : 1)),
					...differences.map(() => 0.6),
					...alike.map(() => 0.5),
				]),
			},
		)
	}
	const left = Array.from({ length: folds }, (_, fold) => fit(fold))
	const guess = (said: Said, fold: number) =>
		dot(rowOf(said, students[fold] ?? whole), left[fold] ?? new Float64Array())
	const right = pairs.filter(
		(pair) =>
			guess(pairSaid(pair, pair.better), held.pair(pair)) >
			guess(pairSaid(pair, pair.worse), held.pair(pair)),
	)
	const all = fit(-1)
	const answering = data.graded.filter(({ context }) => context !== '')
	return {
		acts: signed(all, dimension),
		share: all[width] ?? 0,
		plain: all[width + 3] ?? neutral,
		student: whole,
		politeness: [],
		rho: rankCorrelation(
			answering.map((reply) => guess(reply, held.reply(reply))),
			answering.map(({ grades }) => grades[dimension] ?? 0),
		),
		ordered: `${right.length} of ${pairs.length}`,
		value: (said) => dot(rowOf(said, whole), all),
	}
}

function gradeStudent(
	corpus: Corpus,
	data: TrainingData,
	held: Holding,
	dimension: number,
	fold: number,
): Float64Array {
	const replies = data.graded.filter((reply) => held.reply(reply) !== fold)
	const pairs = data.pairs.filter((pair) => pair.dimension === dimension && held.pair(pair) !== fold)
	const same = data.same.filter((_, place) => place % folds !== fold)
	const grade = (reply: GradedReply) => (reply.grades[dimension] ?? neutral) - neutral
	const teacher = teacherOf(
		[
			...replies.map((reply) => ({ row: corpus.dense(reply.text), y: grade(reply), weight: 1 })),
			...pairs.map(({ better, worse }) => ({
				row: less(corpus.dense(better), corpus.dense(worse)),
				y: 1.5,
				weight: 0.5,
			})),
			...same.map(({ a, b }) => ({ row: less(corpus.dense(a), corpus.dense(b)), y: 0, weight: 1 })),
		],
		30,
	)
	return studentOf(corpus, teacher, {
		labels: new Map(replies.map((reply) => [reply.text, grade(reply)])),
		shut: (text) => held.text(text, fold),
		more: [
			...pairs.map(({ better, worse }) => ({
				row: less(corpus.gram(better), corpus.gram(worse)),
				y: 1.5,
				weight: 2,
			})),
			...same.map(({ a, b }) => ({ row: less(corpus.gram(a), corpus.gram(b)), y: 0, weight: 4 })),
		],
	})
}

function actRow(corpus: Corpus, { text, context, mood }: Said): [number, number][] {
	const sentences = sentencesOf(corpus.words(text)).map((words) => ({
		words,
		hits: standing(hitsIn(words), words),
	}))
	return [...timesOf(actsOf(sentences, aroundOf(context, mood)))].flatMap(([act, times]) => {
		const column = columnOf.get(act)
		return column === undefined ? [] : [[column, amount(times)] as [number, number]]
	})
}

/** What is general is set; acts are drawn to what they were thought to be, those that solve most where they warm. */
function penaltyOf(column: number, dimension: number): number {
	const rule = acts[column]
	if (rule) return dimension < 2 && solves.has(rule.act) ? 200 : 15
	return [3, 1e5, 1e5, 0.01][column - acts.length] ?? 1
}

function priorOf(dimension: number): Float64Array {
	const place = dimension === 0 ? 0 : dimension === 1 ? 1 : 2
	return Float64Array.from([
		...acts.map(({ prior }) => prior[place] * 0.7),
		0.8,
		inService.politeness[place],
		inService.receptiveness[place],
		1.6,
	])
}

/** An act never counts against what it is: an apology that lost by chance in few replies counts for nothing. */
function signed(weights: Float64Array, dimension: number): Float64Array {
	const place = dimension === 0 ? 0 : dimension === 1 ? 1 : 2
	return Float64Array.from(acts, ({ prior }, column) => {
		const weight = weights[column] ?? 0
		if (prior[place] >= 0.2) return Math.max(0.05, weight)
		if (prior[place] <= -0.2) return Math.min(-0.05, weight)
		return weight
	})
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
