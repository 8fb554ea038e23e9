import type { Bot } from './bot'

export const first: Bot = { name: 'first', named: 'takes the first reply', pick: () => 0 }
