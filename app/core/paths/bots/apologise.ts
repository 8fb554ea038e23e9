import type { Bot } from './bot'
import { saying } from './saying'

export const apologise: Bot = {
	name: 'apologise',
	named: 'apologises',
	pick: saying(
		/\b(sorry|apolog(y|ies|ise\w*|ize\w*)|forgive|regret\w*|(beg|excuse|pardon) (me|us|your pardon))\b/i,
	),
}
