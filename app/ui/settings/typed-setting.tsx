import { Notice } from '../primitives/notice'
import { settingsWords } from '../words/settings'
import { ChoiceSetting } from './choice-setting'

export type TypedSettingProps = {
	value: 'choose' | 'type'
	waiting: { all: number; forNobody: number }
	/** The form came back without a choice. */
	missing: boolean
}

const words = settingsWords.officialTyped

/** How official attempts play scenes that want typed replies, and what waits because of it. */
export function TypedSetting({ value, waiting, missing }: TypedSettingProps) {
	return (
		<ChoiceSetting name="official-typed" {...{ words, value, missing }}>
			<p className="mt-5 text-sm text-ink-soft">{words.waiting(waiting.all)}</p>
			{waiting.forNobody > 0 && (
				<Notice kind="warn" className="mt-3">
					{words.forNobody(waiting.forNobody)}
				</Notice>
			)}
		</ChoiceSetting>
	)
}
