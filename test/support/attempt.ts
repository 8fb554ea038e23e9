import type { NewAttempt } from '#app/server/store/attempts.server'

/** The start of an official attempt, changed where a test says so. */
export function anAttempt(personId: string, more: Partial<NewAttempt> = {}): NewAttempt {
	return {
		id: 'attempt-1',
		personId,
		versionHash: 'hash-1',
		slug: 'parcel',
		mode: 'official',
		seed: 7,
		engine: '1',
		rule: {
			pass: { total: 70, tone: 60, respect: 70, resolution: 70 },
			weights: { tone: 30, respect: 35, resolution: 35 },
		},
		startKey: 'start-1',
		at: new Date('2026-03-02T09:00:00.000Z'),
		...more,
	}
}
