import type { Deps } from '../deps.server'
import { awaitedInAll } from '../store/awaited.server'
import { type SettingValue, settingOf } from '../store/settings.server'

export type SettingsView = {
	officialTyped: SettingValue<'official-typed'>
	approval: SettingValue<'approval'>
	filesApprove: SettingValue<'files-approve'>
	/** Official attempts that wait for a trainer, and how many of them no trainer looks after. */
	waiting: { all: number; forNobody: number }
}

/** The organisation's choices as they are now, with what hangs on them. */
export async function settingsView(deps: Pick<Deps, 'db'>): Promise<SettingsView> {
	const [officialTyped, approval, filesApprove, waiting] = await Promise.all([
		settingOf(deps.db.read, 'official-typed'),
		settingOf(deps.db.read, 'approval'),
		settingOf(deps.db.read, 'files-approve'),
		awaitedInAll(deps.db.read),
	])
	return { officialTyped, approval, filesApprove, waiting }
}
