import type { Bot } from './bot'
import { saying } from './saying'

const words = [
	/managers?|supervisors?|team leader|head office|duty officer|colleagues?/,
	/(another|the \w+|our \w+|that) (team|department|office)/,
	/(put|pass|hand|transfer|send) (you|this|it|everything) (on|over|up|through|along)/,
	/(somebody|someone) (else |senior |from \w+ |there )?(will|can|could|to)/,
	/escalat\w*/,
]

export const escalate: Bot = {
	name: 'escalate',
	named: 'hands it to somebody else',
	pick: saying(new RegExp(`\\b(${words.map(({ source }) => source).join('|')})\\b`, 'i')),
}
