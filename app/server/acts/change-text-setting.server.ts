import type { Deps } from '../deps.server'
import type { Me } from '../session/require.server'
import {
	keepTextSetting,
	type TextSettingName,
	textSettingOf,
	textSettings,
} from '../store/text-settings.server'
import { recordAudit } from './record-audit.server'

/** What the log keeps of a text: how long it is, no words. */
const noteOf = (text: string) => (text === '' ? 'default' : { letters: text.length })

/** Puts words for the whole organisation, trimmed; empty ones bring the house's own sentence back. Refuses what is too long. */
export async function changeTextSetting(
	deps: Pick<Deps, 'db' | 'now' | 'newId' | 'keys'>,
	me: Pick<Me, 'id'>,
	asked: { name: TextSettingName; value: string },
): Promise<'changed' | 'same' | 'too-long'> {
	const { name } = asked
	const value = asked.value.replace(/\r\n?/g, '\n').trim()
	if (value.length > textSettings[name]) return 'too-long'
	return deps.db.write(async (tx) => {
		const before = await textSettingOf(tx, name)
		if (before === value) return 'same'
		await keepTextSetting(tx, { name, value, byId: me.id, at: deps.now() })
		await recordAudit(deps, tx, {
			...{ actorId: me.id, action: 'setting.change', target: `setting:${name}` },
			...{ before: noteOf(before), after: noteOf(value) },
		})
		return 'changed'
	})
}
