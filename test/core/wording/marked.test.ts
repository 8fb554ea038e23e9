import { describe, expect, test } from 'vitest'
import { coached } from '#app/core/wording/coached'
import { unpacked } from '#app/core/wording/learnt/unpacked'
import { marked } from '#app/core/wording/marked'

const late = { context: 'My parcel is a week late and nobody rings back.', mood: 'angry' }

describe('marks', () => {
	test('a warm, owning reply that solves it is marked high, a dismissive one low', () => {
		const good = marked({
			...late,
			text: "A week is too long, and I'm sorry nobody rang. I've found it in Leeds and I'm sending it again today. I'll ring you tomorrow before ten. Does that work for you?",
		})
		const bad = marked({ ...late, text: 'You should have checked the tracking. Not our problem.' })
		expect(Math.min(good.tone, good.respect, good.resolution)).toBeGreaterThanOrEqual(75)
		expect(Math.max(bad.tone, bad.respect, bad.resolution)).toBeLessThanOrEqual(30)
	})

	test('an insult caps tone and respect whatever stands around it', () => {
		const { tone, respect, capped, sure } = marked({
			...late,
			text: "I'm so sorry, I'll send it today, you idiot. Thank you!",
		})
		expect({ capped, sure }).toEqual({ capped: 'insult', sure: true })
		expect(respect).toBeLessThanOrEqual(15)
		expect(tone).toBeLessThanOrEqual(25)
	})

	test('an apology for what the customer feels caps respect', () => {
		const { respect, capped } = marked({
			...late,
			text: "I'm sorry you feel that way. I'll send a new one today and ring you tomorrow.",
		})
		expect(capped).toBe('non-apology')
		expect(respect).toBeLessThanOrEqual(55)
	})

	test('where nothing is done, resolution is 40 at most', () => {
		expect(
			marked({ ...late, text: 'Thank you so much, we truly value you as a customer.' }).resolution,
		).toBeLessThanOrEqual(40)
	})

	test('without a hurtful word, respect is neutral or better', () => {
		expect(marked({ text: 'The form is on the table by the door.' }).respect).toBeGreaterThanOrEqual(50)
	})

	test('the same apology loses where nothing is wrong', () => {
		const text = "I'm so sorry, that must have been awful for you. I'll note it down today."
		const glad = marked({ text, context: 'I just wanted to say thank you, it is perfect.', mood: 'happy' })
		expect(marked({ text, ...late }).tone).toBeGreaterThan(glad.tone + 10)
		expect(glad.acts.map(({ act }) => act)).toContain('misplaced-sorrow')
	})

	test('the same apology loses where it goes to the wrong person', () => {
		const text = "I'm so sorry that you fell. I'll send somebody to help today."
		const own = marked({ text, context: 'I fell on your wet floor.', mood: 'upset' })
		const other = marked({ text, context: 'My mother fell on your wet floor.', mood: 'upset' })
		expect(own.respect).toBeGreaterThan(other.respect)
	})

	test('saying it again and again gains nothing more', () => {
		const once = marked({ ...late, text: "I'm sorry. I'll send it today." })
		const often = marked({ ...late, text: "Sorry sorry sorry. I'm sorry, so sorry. I'll send it today." })
		expect(often.tone).toBeLessThanOrEqual(once.tone)
	})

	test('one word is too short to tell, and so is another language', () => {
		expect(marked({ text: 'Hm.' })).toMatchObject({ sure: false, unsure: 'too-short' })
		expect(
			marked({ text: 'Leider kann ich Ihnen dabei heute nicht weiterhelfen, mein Herr.' }),
		).toMatchObject({ sure: false, unsure: 'language' })
	})

	test('needs that are met raise resolution, and none met holds it at 40', () => {
		const needs = {
			when: {
				examples: [
					'It arrives on Friday',
					'You will have it by Friday',
					'It will be with you on Friday',
					'Friday, before noon',
				],
			},
		}
		const met = marked({ ...late, needs, text: 'It will be with you on Friday.' })
		const not = marked({ ...late, needs, text: 'I have written everything down for my colleague.' })
		expect(met.met).toEqual(['when'])
		expect(not).toMatchObject({ met: [] })
		expect(not.resolution).toBeLessThanOrEqual(40)
	})

	test('the fix that gains most comes first', () => {
		const { fixes } = coached(marked({ ...late, text: "As I said, it isn't our problem. Thank you." }))
		expect(fixes.length).toBe(2)
		expect(fixes[0]?.gain ?? 0).toBeGreaterThanOrEqual(fixes[1]?.gain ?? 0)
	})

	test('learnt weights that lack a part are refused', () => {
		expect(() =>
			unpacked({ scorer: 'x', provenance: [], acts: {}, plain: '', general: '', grams: '', sums: {} }),
		).toThrow('lack')
	})
})
