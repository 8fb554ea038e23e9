import { type StoredMarks, sums } from '#app/core/wording/learnt/unpacked'
import type { TrainedMarks } from './train-marks'

/** Puts what was learnt into few bytes: each weight one of 255 steps; a gram that no sum feels is dropped. */
export function packed(trained: TrainedMarks, scorer: string, provenance: string[]): StoredMarks {
	const { vocabulary } = trained
	const steps = sums.map((name) => {
		const weights = (trained.sums[name] ?? new Float64Array()).subarray(0, vocabulary.length)
		return weights.reduce((most, one) => Math.max(most, Math.abs(one)), 1e-9) / 127
	})
	const small = (name: (typeof sums)[number], place: number, gram: number) =>
		Math.round((trained.sums[name]?.[gram] ?? 0) / (steps[place] ?? 1))
	const felt = vocabulary.flatMap((_, gram) =>
		sums.some((name, place) => Math.abs(small(name, place, gram)) > 1) ? [gram] : [],
	)
	return {
		scorer,
		provenance,
		acts: Object.fromEntries(Object.entries(trained.acts).map(([act, weights]) => [act, spaced(weights)])),
		plain: spaced(trained.plain),
		general: spaced(trained.general),
		grams: felt.map((gram) => vocabulary[gram]).join('\n'),
		sums: Object.fromEntries(
			sums.map((name, place) => [
				name,
				{
					step: Number((steps[place] ?? 1).toPrecision(6)),
					constant: round(trained.sums[name]?.[vocabulary.length] ?? 0, 4),
					weights: Buffer.from(Int8Array.from(felt, (gram) => small(name, place, gram)).buffer).toString(
						'base64',
					),
				},
			]),
		),
	}
}

function round(value: number, digits: number): number {
	return Number(value.toFixed(digits))
}

function spaced(numbers: readonly number[]): string {
	return numbers.map((one) => round(one, 3)).join(' ')
}
