const tens: ReadonlyMap<string, number> = new Map(
	['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'].map((word, at) => [
		word,
		20 + 10 * at,
	]),
)
const units: ReadonlyMap<string, number> = new Map(
	['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'].map((word, at) => [word, at + 1]),
)
/** "One" is more often no number: "this one", "one of us". */
const words: ReadonlySet<string> = new Set([
	...tens.keys(),
	...[...units.keys()].filter((word) => word !== 'one'),
	...'ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen hundred thousand'.split(
		' ',
	),
])

/** Whether a form is a number, in figures or spelt out. */
export function isNumber(form: string): boolean {
	const code = form.charCodeAt(0)
	return (code >= 48 && code <= 57) || words.has(form)
}

/** "twenty-five" in figures; undefined where it is no such number. */
export function figuresOf(hyphenated: string): string | undefined {
	const [ten = '', unit = '', ...more] = hyphenated.split('-')
	const [one, other] = [tens.get(ten), units.get(unit)]
	return one === undefined || other === undefined || more.length > 0 ? undefined : String(one + other)
}
