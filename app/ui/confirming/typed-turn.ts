import type { Cap, Points } from '#app/core/scenario/run'

export type MarkedDimension = 'tone' | 'respect'
export const steps = [0, 25, 50, 75, 100] as const
export type Step = (typeof steps)[number]

/** A turn to be marked. `compared` is there once one's own marks are in. */
export type TypedTurn = {
	move: number
	turn: number
	sceneTitle: string
	said: { by: string; text: string }[]
	mood: string
	text: string
	dimensions: MarkedDimension[]
	compared: {
		taken: string
		deed: string | null
		scorer: {
			tone: Points | null
			respect: Points | null
			sure: boolean
			capped: Cap | null
			copied: boolean
		}
		own: { tone: Points | null; respect: Points | null }
	} | null
}

/** What was chosen and typed before the form came back. */
export type Given = {
	number: number
	tone?: Step | 'keep' | undefined
	respect?: Step | 'keep' | undefined
	reason?: string | undefined
}
export type GivenProblem = { number: number; field: MarkedDimension | 'reason'; what: 'missing' | 'too-long' }

/** The name of a field; its control has the id `field-<name>`. */
export const fieldOf = (field: GivenProblem['field'], move: number) => `${field}-${move}`

/** The step that these points are nearest to. */
export function stepOf(points: Points): Step {
	return steps[Math.round(points / 25)] ?? 50
}
