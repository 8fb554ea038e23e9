import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { compile } from '#app/core/language/compile'

const whole = readFileSync('test/support/samples/whole-example.mdx', 'utf8')
const anchors = new Set([
	'respect/being-heard#start-again',
	'respect/being-heard#effort',
	'respect/plain-truth#not-our-fault',
	'respect/plain-truth#own-it',
	'integrity/promises#tomorrow',
])
const compiled = compile(whole, { file: 'whole-example.mdx', slug: 'whole-example', anchors })

test('the whole example has no problem but that chance passes it too often, which practice may', () => {
	expect(compiled.problems).toMatchObject([
		{ code: 'random-player-passes', severity: 'warning', message: expect.stringContaining('(21.7%)') },
	])
	expect(compiled.definition).not.toBeNull()
})
