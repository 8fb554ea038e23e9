import { PageHead } from '../primitives/page-head'
import { settingsWords } from '../words/settings'
import { ChoiceSetting } from './choice-setting'
import { TypedSetting, type TypedSettingProps } from './typed-setting'

export type SettingsPageProps = {
	officialTyped: TypedSettingProps
	approval: { value: 'none' | 'second-person'; missing: boolean }
	filesApprove: { value: 'no' | 'yes'; missing: boolean }
}

/** The organisation's choices, a section each. */
export function SettingsPage({ officialTyped, approval, filesApprove }: SettingsPageProps) {
	return (
		<div className="page-narrow pb-16">
			<PageHead title={settingsWords.title} lead={settingsWords.lead} />
			<div className="grid gap-8">
				<TypedSetting {...officialTyped} />
				<ChoiceSetting name="approval" words={settingsWords.approval} {...approval} />
				<ChoiceSetting name="files-approve" words={settingsWords.filesApprove} {...filesApprove} />
			</div>
		</div>
	)
}
