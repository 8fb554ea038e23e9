import type { Deps } from '../deps.server'
import { awaitedInAll } from '../store/awaited.server'
import { type SettingValue, settingOf } from '../store/settings.server'
import { textSettingOf } from '../store/text-settings.server'

export type SettingsView = {
	officialTyped: SettingValue<'official-typed'>
	approval: SettingValue<'approval'>
	filesApprove: SettingValue<'files-approve'>
	corrections: SettingValue<'corrections'>
	attestation: SettingValue<'attestation'>
	certificateNames: SettingValue<'certificate-names'>
	reminders: SettingValue<'reminders'>
	/** Empty: the house's own sentence. */
	privacyContact: string
	/** Official attempts that wait for a trainer, and how many of them no trainer looks after. */
	waiting: { all: number; forNobody: number }
}

/** The organisation's choices as they are now, with what hangs on them. */
export async function settingsView(deps: Pick<Deps, 'db'>): Promise<SettingsView> {
	const { read } = deps.db
	return {
		officialTyped: await settingOf(read, 'official-typed'),
		approval: await settingOf(read, 'approval'),
		filesApprove: await settingOf(read, 'files-approve'),
		corrections: await settingOf(read, 'corrections'),
		attestation: await settingOf(read, 'attestation'),
		certificateNames: await settingOf(read, 'certificate-names'),
		reminders: await settingOf(read, 'reminders'),
		privacyContact: await textSettingOf(read, 'privacy-contact'),
		waiting: await awaitedInAll(read),
	}
}
