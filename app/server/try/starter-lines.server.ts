import type { Channel } from '#app/core/scenario/definition'

/** What a customer says to practise an answer on. */
export type StarterLine = { id: string; place: string; channel: Channel; mood: string; line: string }

/** Lines of many trades and moods. The ids stay; words may be put better. */
export const starterLines: readonly StarterLine[] = [
	{
		id: 'parcel',
		place: 'A parcel service',
		channel: 'chat',
		mood: 'angry',
		line: 'First it was Monday, then Wednesday. I took two days off work for this and nobody came. Do you even talk to each other?',
	},
	{
		id: 'card',
		place: 'A bank',
		channel: 'phone',
		mood: 'worried',
		line: "There's a payment on my card that I didn't make, and it was my rent money. What happens if I can't pay on Friday?",
	},
	{
		id: 'room',
		place: 'A hotel',
		channel: 'counter',
		mood: 'tired',
		line: "We've been travelling for fourteen hours with two small children, and now you say the room isn't ready?",
	},
	{
		id: 'repair',
		place: 'A garage',
		channel: 'email',
		mood: 'suspicious',
		line: 'The bill is £180 more than your estimate, and nobody called me first. Why should I pay for something I never agreed to?',
	},
	{
		id: 'appointment',
		place: 'A clinic',
		channel: 'phone',
		mood: 'hurt',
		line: "I waited six weeks for this appointment. Today a letter says it's cancelled, without a reason. Does anybody care?",
	},
	{
		id: 'cake',
		place: 'A bakery',
		channel: 'counter',
		mood: 'in-a-hurry',
		line: "I've got four minutes until my bus, sorry! A birthday cake for Okafor. I ordered it on Saturday. Is it here?",
	},
	{
		id: 'internet',
		place: 'An internet provider',
		channel: 'chat',
		mood: 'fed-up',
		line: 'This is the third time I explain this. The line drops every evening, and everybody just tells me to restart the box.',
	},
	{
		id: 'lesson',
		place: 'A swimming pool',
		channel: 'email',
		mood: 'friendly',
		line: 'Your team was lovely with my son yesterday, thank you. One small thing: I think we paid twice for the lesson.',
	},
]

/** Moods that may be chosen for a line, from worst to best. */
export const moods = [
	'furious',
	'angry',
	'fed-up',
	'suspicious',
	'hurt',
	'worried',
	'tired',
	'in-a-hurry',
	'neutral',
	'friendly',
] as const

export function starterOf(id: string): StarterLine | null {
	return starterLines.find((one) => one.id === id) ?? null
}
