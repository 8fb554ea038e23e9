import { lineOf } from '#app/core/writing/span-at-place'
import type { Usages } from '#app/core/writing/usages'
import { studioWords } from '../../words/studio'
import { sourceWords } from '../../words/studio-source'
import type { Source } from './use-source'

/** Where a name stands, line by line; each leads there. */
export function UsageList({ usages, source }: { usages: Usages; source: Source }) {
	const { text } = source.bench
	const places = [...usages.declared, ...usages.used].sort((a, b) => a.at.start - b.at.start)
	return (
		<ol className="grid max-h-64 gap-1 overflow-auto">
			{places.map(({ at, declares }) => (
				<li key={at.start}>
					<button
						type="button"
						className="w-full rounded-md px-2 py-1.5 text-start text-sm hover:bg-primary-wash"
						onClick={() => source.handle?.select(at, true)}
					>
						<span className="font-semibold tabular-nums">{studioWords.line(lineOf(text, at.start))}</span>
						{declares && <span className="text-ink-soft"> ({sourceWords.declares})</span>}
						<span className="block truncate font-mono text-xs">{lineAround(text, at.start)}</span>
					</button>
				</li>
			))}
		</ol>
	)
}

function lineAround(text: string, offset: number): string {
	const start = text.lastIndexOf('\n', offset - 1) + 1
	const end = text.indexOf('\n', offset)
	return text.slice(start, end === -1 ? text.length : end).trim()
}
