/** What is kept about a person, by class: each is erased as a whole, and each for a time of its own. */
export const dataClasses = [
	'identity',
	'sign-in',
	'practice',
	'notes',
	'told',
	'typed',
	'about',
	'learning',
	'letters',
	'adjustments',
	'authored',
] as const
export type DataClass = (typeof dataClasses)[number]

/** `days` after somebody has left it is due; `alone`: it then goes by schedule, without anybody's approval. */
export type Retention = { days: number; alone: boolean }

/**
 * How long each class is kept after its person has left. A house under another law changes the numbers here; the notice
 * and the assessment's template show them. Identity is what ties records to a name, so a person decides when it goes.
 */
export const retention: Readonly<Record<DataClass, Retention>> = {
	'sign-in': { days: 1, alone: true },
	practice: { days: 30, alone: true },
	notes: { days: 30, alone: true },
	told: { days: 30, alone: true },
	adjustments: { days: 90, alone: true },
	letters: { days: 90, alone: true },
	typed: { days: 365, alone: true },
	about: { days: 365, alone: true },
	learning: { days: 365, alone: true },
	authored: { days: 365, alone: false },
	identity: { days: 2190, alone: false },
}

/** Why somebody's data are to be erased. */
export const erasureReasons = ['asked', 'left', 'not-needed', 'by-mistake'] as const
export type ErasureReason = (typeof erasureReasons)[number]

/** Why a wish to erase was refused. */
export const refusalReasons = ['legal-hold', 'open-dispute', 'withdrawn-by-person'] as const
export type RefusalReason = (typeof refusalReasons)[number]

export function isDataClass(text: string): text is DataClass {
	return dataClasses.some((one) => one === text)
}

/** The classes that are due so many days after somebody left. */
export function dueClasses(daysSince: number): DataClass[] {
	return dataClasses.filter((one) => daysSince >= retention[one].days)
}
