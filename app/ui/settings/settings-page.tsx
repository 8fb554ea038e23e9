import { PageHead } from '../primitives/page-head'
import { settingsWords } from '../words/settings'
import { ChoiceSetting } from './choice-setting'
import { TextSetting } from './text-setting'
import { TypedSetting, type TypedSettingProps } from './typed-setting'

export type SettingsPageProps = {
	officialTyped: TypedSettingProps
	approval: { value: 'none' | 'second-person'; missing: boolean }
	filesApprove: { value: 'no' | 'yes'; missing: boolean }
	corrections: { value: 'one-person' | 'two-persons'; missing: boolean }
	attestation: { value: 'asked' | 'off'; missing: boolean }
	certificateNames: { value: 'hidden' | 'shown'; missing: boolean }
	privacyContact: { value: string; tooLong: boolean }
	reminders: { value: 'on' | 'off'; missing: boolean }
}

/** The organisation's choices, a section each. */
export function SettingsPage(props: SettingsPageProps) {
	return (
		<div className="page-narrow pb-16">
			<PageHead title={settingsWords.title} lead={settingsWords.lead} />
			<div className="grid gap-8">
				<TypedSetting {...props.officialTyped} />
				<ChoiceSetting name="approval" words={settingsWords.approval} {...props.approval} />
				<ChoiceSetting name="files-approve" words={settingsWords.filesApprove} {...props.filesApprove} />
				<ChoiceSetting name="corrections" words={settingsWords.corrections} {...props.corrections} />
				<ChoiceSetting name="attestation" words={settingsWords.attestation} {...props.attestation} />
				<ChoiceSetting
					name="certificate-names"
					words={settingsWords.certificateNames}
					{...props.certificateNames}
				/>
				<ChoiceSetting name="reminders" words={settingsWords.reminders} {...props.reminders} />
				<TextSetting name="privacy-contact" words={settingsWords.privacyContact} {...props.privacyContact} />
			</div>
		</div>
	)
}
