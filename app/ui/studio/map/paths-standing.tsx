import { Button } from '../../primitives/button'
import { mapWords } from '../../words/studio-map'
import type { Paths } from '../test/use-paths'

/** Whether the paths have been walked, and a way to do it, beside the map that they colour. */
export function PathsStanding({ paths }: { paths: Paths }) {
	const { run, outdated, walk } = paths
	const running = run.now === 'running'
	const told = running
		? mapWords.walking(run.told?.states ?? 0)
		: run.found === null
			? mapWords.walkFirst
			: outdated
				? mapWords.outdated
				: ''
	return (
		<div className="flex flex-wrap items-center gap-3 text-sm">
			<p role="status">{told}</p>
			{walk && !running && (outdated || run.found === null) && (
				<Button look="secondary" size="small" onClick={walk}>
					{mapWords.walkAct}
				</Button>
			)}
		</div>
	)
}
