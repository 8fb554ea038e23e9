import type { Channel } from '#app/core/scenario/definition'
import { CounterIcon, HomeIcon, MailIcon, PhoneIcon, PractiseIcon, PublicIcon } from '../primitives/icons'

const icons: Readonly<Record<Channel, typeof PhoneIcon>> = {
	phone: PhoneIcon,
	counter: CounterIcon,
	chat: PractiseIcon,
	email: MailIcon,
	social: PublicIcon,
	visit: HomeIcon,
}

/** A small picture of the channel; the word stands beside it. */
export function ChannelIcon({ channel }: { channel: Channel }) {
	const Icon = icons[channel]
	return <Icon aria-hidden className="size-4 shrink-0" />
}
