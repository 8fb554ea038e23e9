import type { WalkThrough } from '../../play/walk-through'
import type { WalkThroughFault } from '../../play/walk-through-problems'
import { memories } from '../../scenario/definition'
import { fieldsIn, type PlayReading } from './fields-in'
import { plainMap } from './plain-yaml'
import { readMoves } from './read-moves'
import { readOutcome } from './read-outcome'
import { choiceOf, flagOf, textOf, wholeOf } from './scalars'

const keys = ['title', 'seed', 'memory', 'typed', 'moves', 'expect']
const mostSeed = Number.MAX_SAFE_INTEGER

/**
 * Reads a walk-through (`*.play.yaml`): what it says, or null where something in it cannot be read, and every fault in
 * order of place. The names in it are looked up when it is played.
 */
export function readWalkThrough(text: string): { walk: WalkThrough | null; faults: WalkThroughFault[] } {
	const { map, faults } = plainMap(text)
	if (!map) return { walk: null, faults }
	const reading: PlayReading = {
		note: (code, at, message, fix) => faults.push({ code, at, message, ...(fix ? { fix } : {}) }),
	}
	const fields = fieldsIn(reading, map, 'a walk-through', keys, ['title', 'moves', 'expect'])
	const moves = fields.get('moves')
	const expect = fields.get('expect')
	const walk: WalkThrough = {
		title: textOf(reading, fields.get('title'))?.value ?? '',
		seed: wholeOf(reading, fields.get('seed'), mostSeed)?.value ?? 1,
		memory: choiceOf(reading, fields.get('memory'), memories)?.value ?? 'none',
		typed: flagOf(reading, fields.get('typed'))?.value ?? false,
		moves: moves ? readMoves(reading, moves) : [],
		expect: readOutcome(reading, expect),
		endAt: expect?.at ?? text.length,
	}
	faults.sort((a, b) => a.at - b.at)
	return { walk: faults.length > 0 ? null : walk, faults }
}
