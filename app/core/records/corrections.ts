import { z } from 'zod'
import { isDay } from './day'
import { type Way, ways } from './rounds'

/** Why a record may be corrected, as codes. */
export const correctionReasons = [
	'wrong-person',
	'wrong-date',
	'wrong-result',
	'recorded-twice',
	'other-evidence',
] as const
export type CorrectionReason = (typeof correctionReasons)[number]

/** Ways that somebody granted; only these may turn out to be another of them. */
export const grantedWays = ['imported', 'classroom', 'observed'] as const satisfies Way[]

/** What shall be so instead: the record is taken away, or says another day, other minutes or another way. */
export const correctionChange = z.discriminatedUnion('kind', [
	z.strictObject({ kind: z.literal('void') }),
	z.strictObject({ kind: z.literal('date'), day: z.string().refine(isDay) }),
	z.strictObject({ kind: z.literal('minutes'), minutes: z.number().int().min(0).max(6000) }),
	z.strictObject({ kind: z.literal('way'), way: z.enum(grantedWays) }),
])
export type CorrectionChange = z.output<typeof correctionChange>

/** The changes that a record allows: none where it is corrected already, taken away, or somebody's own word. */
export function changesOf(record: {
	kind: string
	result: string
	way: string | null
	correctedBy: number | null
}): CorrectionChange['kind'][] {
	if (record.correctedBy !== null || record.result === 'void' || record.kind === 'attestation') return []
	const granted = grantedWays.some((way) => way === record.way)
	return ['void', 'date', 'minutes', ...(granted ? (['way'] as const) : [])]
}

/** A way by its name; null for any other text. */
export function wayOf(text: string | null): Way | null {
	return ways.find((way) => way === text) ?? null
}
