import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

const css = readFileSync('app/ui/theme-colour.css', 'utf8')
const tokens = new Map(
	[...css.matchAll(/--([\w-]+): light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\)/g)].map(
		([, name, light, dark]) => [name, { light: light ?? '', dark: dark ?? '' }],
	),
)

/** WCAG 2.2, relative luminance of an sRGB colour. */
function luminance(hex: string): number {
	const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
		const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255
		return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
	})
	return 0.2126 * r + 0.7152 * g + 0.0722 * b
}

function hexOf(name: string, theme: 'light' | 'dark'): string {
	const token = tokens.get(name)
	if (!token) throw new Error(`theme-colour.css has no --${name}`)
	return token[theme]
}

function ratio(front: string, back: string, theme: 'light' | 'dark'): number {
	const [low = 0, high = 0] = [front, back].map((name) => luminance(hexOf(name, theme))).sort((x, y) => x - y)
	return (high + 0.05) / (low + 0.05)
}

const grounds = ['paper', 'sheet', 'sunk']
const tinted = [
	'good',
	'warn',
	'problem',
	'mood-hostile',
	'mood-tense',
	'mood-neutral',
	'mood-calm',
	'mood-warm',
]
const text: [string, string][] = [
	...grounds.flatMap((ground): [string, string][] =>
		['ink', 'ink-soft', 'primary', 'primary-strong', ...tinted].map((front) => [front, ground]),
	),
	...tinted.flatMap((name): [string, string][] => [
		[name, `${name}-wash`],
		['ink', `${name}-wash`],
	]),
	['ink', 'primary-wash'],
	['ink-soft', 'primary-wash'],
	['primary', 'primary-wash'],
	['primary-strong', 'primary-wash'],
	['primary', 'problem-wash'],
	['primary', 'good-wash'],
	['primary', 'warn-wash'],
	['on-primary', 'primary'],
	['on-primary', 'primary-strong'],
	['on-accent', 'accent'],
	['ink', 'accent-wash'],
	['accent-ink', 'accent-wash'],
	['accent-ink', 'sheet'],
	...['ink', 'ink-soft', 'primary', 'problem', 'accent-ink', 'good'].map((front): [string, string] => [
		front,
		'chart',
	]),
]
const shapes: [string, string][] = [
	...grounds.flatMap((ground): [string, string][] => [
		['edge', ground],
		['focus', ground],
		['primary', ground],
	]),
	['focus', 'primary-wash'],
	['edge', 'primary-wash'],
	['edge', 'chart'],
	['focus', 'chart'],
]

test('the tokens are read from the file', () => {
	expect(tokens.size).toBeGreaterThan(30)
})

test.each(['light', 'dark'] as const)('text is at least 4.5 to 1 on its ground in the %s theme', (theme) => {
	const weak = text.filter(([front, back]) => ratio(front, back, theme) < 4.5)
	expect(weak.map(([front, back]) => `${front} on ${back}: ${ratio(front, back, theme).toFixed(2)}`)).toEqual(
		[],
	)
})

test.each(['light', 'dark'] as const)(
	'borders of controls and the focus ring are at least 3 to 1 in the %s theme',
	(theme) => {
		const weak = shapes.filter(([front, back]) => ratio(front, back, theme) < 3)
		expect(
			weak.map(([front, back]) => `${front} on ${back}: ${ratio(front, back, theme).toFixed(2)}`),
		).toEqual([])
	},
)
