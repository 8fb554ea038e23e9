import { PageHead } from '../primitives/page-head'
import { settingsWords } from '../words/settings'
import { TypedSetting, type TypedSettingProps } from './typed-setting'

export type SettingsPageProps = { officialTyped: TypedSettingProps }

/** The organisation's choices, a section each. */
export function SettingsPage({ officialTyped }: SettingsPageProps) {
	return (
		<div className="page-narrow pb-16">
			<PageHead title={settingsWords.title} lead={settingsWords.lead} />
			<div className="grid gap-8">
				<TypedSetting {...officialTyped} />
			</div>
		</div>
	)
}
