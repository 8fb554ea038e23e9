import { describe, expect, test } from 'vitest'
import { drawable, drawFace } from '#app/server/views/face.server'
import { expressions, faceOf } from '#app/ui/faces/face-of'

describe('the face of a mood', () => {
	test('goes by the name where we know it', () => {
		expect(faceOf('hostile', ['hostile', 'tense', 'calm'])).toBe('angry')
		expect(faceOf('worried', ['worried', 'relieved'])).toBe('worried')
		expect(faceOf('relieved', ['worried', 'relieved'])).toBe('relieved')
		expect(faceOf('very-angry', ['very-angry', 'fine'])).toBe('angry')
	})

	test('goes by the place among the tiers where we do not, the first being the worst', () => {
		const tiers = ['purple', 'green', 'blue']
		expect(tiers.map((tier) => faceOf(tier, tiers))).toEqual(['angry', 'neutral', 'warm'])
	})

	test('is neutral for a lone or foreign mood', () => {
		expect(faceOf('purple', ['purple'])).toBe('neutral')
		expect(faceOf('purple', ['green', 'blue'])).toBe('neutral')
	})

	test('can be drawn, whichever it is', () => {
		expect([...drawable].sort()).toEqual([...expressions].sort())
	})
})

describe('a drawn face', () => {
	test('is the same person and the same drawing every time', () => {
		expect(drawFace('maya', 'tense')).toBe(drawFace('maya', 'tense'))
		expect(drawFace('somebody-new', 'calm')).toBe(drawFace('somebody-new', 'calm'))
	})

	test('changes with the expression and with the person', () => {
		expect(drawFace('maya', 'tense')).not.toBe(drawFace('maya', 'calm'))
		expect(drawFace('maya', 'calm')).not.toBe(drawFace('joan', 'calm'))
	})

	test('is plain SVG without script, style or anything fetched', () => {
		const svg = drawFace('harpreet', 'upset') ?? ''
		expect(svg).toMatch(/^<svg /)
		expect(svg).not.toMatch(/<script|<style|style=|href=|<image/i)
	})

	test('refuses an unknown expression and a name that is no name', () => {
		expect(drawFace('maya', 'gleeful')).toBeNull()
		expect(drawFace('../maya', 'calm')).toBeNull()
		expect(drawFace('a'.repeat(81), 'calm')).toBeNull()
		expect(drawFace('constructor', 'calm')).toMatch(/^<svg /)
	})
})
