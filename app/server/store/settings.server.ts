import type { Queries } from './db.server'

/** The organisation's choices, each with what it may be; the first is what holds until somebody chooses. */
export const settings = {
	/** How scenes that want typed replies are played in official attempts. */
	'official-typed': ['choose', 'type'],
	/** Who must look at a draft before it is published: nobody else, or a second person. */
	approval: ['none', 'second-person'],
	/** Whether content that came with the files counts as approved. */
	'files-approve': ['no', 'yes'],
	/** Whether a correction of a record wants a second person. */
	corrections: ['one-person', 'two-persons'],
	/** Whether people are asked to confirm that they did a course themselves. */
	attestation: ['asked', 'off'],
	/** Whether the public page of a certificate shows whose it is. */
	'certificate-names': ['hidden', 'shown'],
	/** Whether reminders of due dates go out by e-mail. */
	reminders: ['on', 'off'],
} as const satisfies Record<string, readonly [string, ...string[]]>

export type SettingName = keyof typeof settings
export type SettingValue<Name extends SettingName> = (typeof settings)[Name][number]

export const settingNames = [
	'official-typed',
	'approval',
	'files-approve',
	'corrections',
	'attestation',
	'certificate-names',
	'reminders',
] as const satisfies SettingName[]

/** What was chosen; a value that this release does not know counts as not chosen. */
export async function settingOf<Name extends SettingName>(
	db: Queries,
	name: Name,
): Promise<SettingValue<Name>> {
	const row = await db.setting.findUnique({ where: { name } })
	return settingValue(name, row?.value) ?? settings[name][0]
}

/** The text as a value of this setting, or null where it is none. */
export function settingValue<Name extends SettingName>(name: Name, text: unknown): SettingValue<Name> | null {
	const known: readonly SettingValue<Name>[] = settings[name]
	return known.find((value) => value === text) ?? null
}

export async function keepSetting<Name extends SettingName>(
	tx: Queries,
	chosen: { name: Name; value: SettingValue<Name>; byId: string; at: Date },
): Promise<void> {
	await keepSettingText(tx, chosen)
}

/** Keeps a setting as it is stored. */
export async function keepSettingText(
	tx: Queries,
	kept: { name: string; value: string; byId: string; at: Date },
): Promise<void> {
	const { name, ...rest } = kept
	await tx.setting.upsert({ where: { name }, create: kept, update: rest })
}
