import type { Queries } from './db.server'
import { keepSettingText } from './settings.server'

/** What the organisation says in its own words, each with its most letters; empty: the house's own sentence. */
export const textSettings = {
	/** Whom to ask about privacy: shown to everybody, also before sign-in. */
	'privacy-contact': 500,
} as const

export type TextSettingName = keyof typeof textSettings

/** The organisation's words; empty while it has none of its own. */
export async function textSettingOf(db: Queries, name: TextSettingName): Promise<string> {
	return (await db.setting.findUnique({ where: { name } }))?.value ?? ''
}

export async function keepTextSetting(
	tx: Queries,
	said: { name: TextSettingName; value: string; byId: string; at: Date },
): Promise<void> {
	await keepSettingText(tx, said)
}
