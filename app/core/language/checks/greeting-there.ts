import type { Channel } from '../../scenario/definition'
import type { Check } from './checking'

/** Where a customer hears or reads our first words while they wait for them. */
const opened: ReadonlySet<Channel> = new Set<Channel>(['phone', 'counter', 'chat'])

/** What may count says how the house opens, where customers come in and are greeted. */
export const greetingThere: Check = ({ draft, report }) => {
	const { use, channel, greeting, channelAt } = draft.front
	if (use === 'official' && opened.has(channel) && greeting === null)
		report(
			'greeting-missing',
			channelAt,
			'The brief does not say how the house opens here.',
			'Add greeting: "Good morning, …" with the words that your house uses, or use: practice.',
		)
}
