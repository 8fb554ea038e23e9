/**
 * The ideas of good service that lessons teach and scenarios turn on, in the order of the coverage page. A principle's row,
 * 1 to 26, is its place here; rows are shown to people and never change, so a new one comes last.
 */
export const principles = [
	'respect',
	'expectation',
	'perception',
	'word-of-mouth',
	'state-of-mind',
	'right-to-be-heard',
	'interaction',
	'one-size',
	'first-impression',
	'their-story',
	'process',
	'inside-first',
	'help-or-metric',
	'integrity',
	'every-customer',
	'ten-per-cent',
	'task-and-people',
	'channels',
	'remembering',
	'three-questions',
	'define-together',
	'six-questions',
	'whole-house',
	'leading',
	'effort',
	'one-step-ahead',
] as const

export type Principle = (typeof principles)[number]

const known: ReadonlySet<string> = new Set(principles)

/** Whether a name is one of the catalogue. */
export const isPrinciple = (name: string): name is Principle => known.has(name)

/** A principle's place in the catalogue, from 1. */
export const rowOf = (principle: Principle): number => principles.indexOf(principle) + 1

/** A house's own principle begins so: `own-safety-first`. It is in no catalogue, and no check asks after it. */
const own = /^own-[a-z0-9-]+$/

/** Whether lessons, courses and scenarios may name it: one of the catalogue, or a house's own. */
export const mayBeNamed = (name: string): boolean => isPrinciple(name) || own.test(name)

/** What several names in one attribute are parted by. */
export const namesIn = (value: string): string[] => value.split(/\s+/).filter((name) => name !== '')
