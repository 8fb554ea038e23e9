import type { Channel } from '#app/core/scenario/definition'
import { practiseWords } from '../words/practise'
import { ChannelIcon } from './channel-icon'

export type ScenarioFactsProps = { channel: Channel; minutes: number; level: number }

/** Channel, length and level on one line. */
export function ScenarioFacts({ channel, minutes, level }: ScenarioFactsProps) {
	return (
		<p className="flex flex-wrap items-center gap-x-3 gap-y-0.5 text-sm text-ink-soft">
			<span className="inline-flex items-center gap-1.5">
				<ChannelIcon channel={channel} />
				{practiseWords.channel[channel]}
			</span>
			<span>{practiseWords.minutes(minutes)}</span>
			<span>{practiseWords.level(level)}</span>
		</p>
	)
}
