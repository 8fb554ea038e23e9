import { useEffect, useRef } from 'react'
import type { NamePlace } from '#app/core/writing/reading'
import { lineOf } from '#app/core/writing/span-at-place'
import { studioWords } from '../../words/studio'
import { sourceWords } from '../../words/studio-source'
import type { Source } from './use-source'

/** Where a name stands, line by line; each leads there. */
export function UsageList({ places, source }: { places: readonly NamePlace[]; source: Source }) {
	const first = useRef<HTMLButtonElement>(null)
	useEffect(() => first.current?.focus(), [])
	const { text } = source.bench
	return (
		<ol className="grid max-h-64 gap-1 overflow-auto">
			{places.map(({ at, declares }, index) => (
				<li key={at.start}>
					<button
						ref={index === 0 ? first : null}
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
