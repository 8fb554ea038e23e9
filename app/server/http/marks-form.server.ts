import type { GivenMark, Step } from '../acts/given-marks.server'

export type MarksForm = { intent: 'blind' | 'confirm'; given: GivenMark[] }

const values = new Map<string, Step | 'keep'>([
	['0', 0],
	['25', 25],
	['50', 50],
	['75', 75],
	['100', 100],
	['keep', 'keep'],
])

/** The posted marks, one for each move that the form names, or null when the form is not ours. */
export function marksForm(form: FormData): MarksForm | null {
	const intent = form.get('intent')
	if (intent !== 'blind' && intent !== 'confirm') return null
	const given = new Map<number, GivenMark>()
	for (const [name, value] of form) {
		const [, field, move] = /^(tone|respect|reason)-([1-9]\d{0,3})$/.exec(name) ?? []
		if (field === undefined || typeof value !== 'string') continue
		const number = Number(move)
		const mark = given.get(number) ?? { number }
		given.set(number, { ...mark, [field]: field === 'reason' ? value.slice(0, 2_000) : values.get(value) })
	}
	return { intent, given: [...given.values()] }
}
