import type { ScenarioDefinition } from '../scenario/definition'
import type { PlayedThrough } from './play-through'

/**
 * What no sound walk-through of a scenario shows: the best way, a way that does not pass, a slip that is put right, and
 * each critical failure. By results, not by what they are called.
 */
export function walksMissing(definition: ScenarioDefinition, played: readonly PlayedThrough[]): string[] {
	const sound = played.flatMap(({ run, result, faults }) =>
		result && faults.length === 0 ? [{ run, result }] : [],
	)
	const best = definition.extras.length > 0 ? 'exceptional' : 'expected'
	const slipped = ({ run }: (typeof sound)[number]) =>
		run.turns.some(({ tone, respect }) => (tone ?? 50) < 50 || (respect ?? 50) < 50)
	const missing = [
		!sound.some(({ result }) => result.passed && result.experience === best) &&
			`the best way (it passes, ${best})`,
		!sound.some(({ result }) => !result.passed) && 'a way that does not pass',
		!sound.some((one) => one.result.passed && slipped(one)) &&
			'a recovery (a reply marked below 0, and it passes all the same)',
		...definition.critical.map(
			({ id }) =>
				!sound.some(
					({ run, result }) =>
						result.critical.includes(id) || run.turns.some(({ reply }) => reply.critical.includes(id)),
				) && `the critical failure "${id}"`,
		),
	]
	return missing.filter((one) => one !== false)
}
