import { createAvatar } from '@dicebear/core'
import type { Options } from '@dicebear/open-peeps'
import * as openPeeps from '@dicebear/open-peeps'
import { type Look, namedLooks, openLooks, plainLook } from './face-looks.server'

/** Our names for a face, and the drawing each stands for. `ui/faces` chooses among the names. */
const drawings: ReadonlyMap<string, NonNullable<Options['face']>[number]> = new Map([
	['angry', 'veryAngry'],
	['cross', 'angryWithFang'],
	['tense', 'serious'],
	['wary', 'suspicious'],
	['worried', 'concernedFear'],
	['upset', 'solemn'],
	['tired', 'tired'],
	['neutral', 'old'],
	['calm', 'smile'],
	['relieved', 'contempt'],
	['warm', 'calm'],
	['glad', 'cute'],
])

const kept = new Map<string, string>()
const mostKept = 400

/**
 * The face of one person in one expression, as SVG text: the same for the same two names on any machine.
 * Null when the expression is not one of ours or the avatar is not a kebab-case name of at most 80 letters.
 */
export function drawFace(avatar: string, expression: string): string | null {
	const face = drawings.get(expression)
	if (face === undefined || avatar.length > 80 || !/^[a-z][a-z0-9-]*$/.test(avatar)) return null
	const key = `${avatar}/${expression}`
	const known = kept.get(key)
	if (known !== undefined) return known
	const drawn = draw(lookOf(avatar), face)
	// Names come from the address bar: what is kept stays bounded.
	if (kept.size >= mostKept) kept.clear()
	kept.set(key, drawn)
	return drawn
}

/** The expressions that can be drawn. */
export const drawable: readonly string[] = [...drawings.keys()]

function lookOf(avatar: string): Look {
	const named = namedLooks.get(avatar) ?? namedLooks.get(avatar.split('-')[0] ?? '')
	if (named) return named
	let hash = 0x811c9dc5
	for (let at = 0; at < avatar.length; at++) hash = Math.imul(hash ^ avatar.charCodeAt(at), 0x01000193) >>> 0
	return openLooks[((hash ^ (hash >>> 15)) >>> 0) % openLooks.length] ?? plainLook
}

function draw(look: Look, face: NonNullable<Options['face']>[number]): string {
	return createAvatar<Options>(openPeeps, {
		seed: 'rapport',
		head: [look.head],
		face: [face],
		skinColor: [look.skin],
		headContrastColor: [look.hair],
		clothingColor: [look.clothes],
		facialHair: look.beard ? [look.beard] : [],
		facialHairProbability: look.beard ? 100 : 0,
		accessories: look.glasses ? [look.glasses] : [],
		accessoriesProbability: look.glasses ? 100 : 0,
		maskProbability: 0,
		// Room for high hair, shoulders still on the lower edge.
		scale: 90,
		translateY: 5,
	}).toString()
}
