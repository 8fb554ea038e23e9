import type { Bot } from './bot'
import { saying } from './saying'

const words = [
	/refund\w*|reimburs\w*|compensat\w*|voucher\w*|discount\w*|credit note|goodwill/,
	/(money|cash|payment|fee) back|back (on|to) your card|pay (you|it) back/,
	/on the house|free of charge|for free|no charge|won't (charge|cost)|waive\w*/,
	/(per cent|percent|pounds?|\d+%) off/,
]

export const refund: Bot = {
	name: 'refund',
	named: 'gives money back',
	pick: saying(new RegExp(`\\b(${words.map(({ source }) => source).join('|')})\\b`, 'i')),
}
