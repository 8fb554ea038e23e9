import type { Deps } from '../deps.server'
import type { Me } from '../session/require.server'
import { keepSetting, type SettingName, type SettingValue, settingOf } from '../store/settings.server'
import { recordAudit } from './record-audit.server'

/** Makes a choice for the whole organisation; what was there before and what is there now go to the log. */
export async function changeSetting<Name extends SettingName>(
	deps: Deps,
	me: Pick<Me, 'id'>,
	asked: { name: Name; value: SettingValue<Name> },
): Promise<'changed' | 'same'> {
	const { name, value } = asked
	return deps.db.write(async (tx) => {
		const before = await settingOf(tx, name)
		if (before === value) return 'same'
		await keepSetting(tx, { name, value, byId: me.id, at: deps.now() })
		await recordAudit(deps, tx, {
			actorId: me.id,
			action: 'setting.change',
			target: `setting:${name}`,
			before,
			after: value,
		})
		return 'changed'
	})
}
