import { useId } from 'react'
import { lineOf } from '#app/core/writing/span-at-place'
import type { Usages } from '#app/core/writing/usages'
import { outlineWords } from '../../words/studio-outline'
import { useBench } from '../bench/bench'
import type { OutlineNow } from './outline-now'

/** Where a name stands, in the order of the text; each leads there. */
export function NamePlaces({ usages, now }: { usages: Usages; now: OutlineNow }) {
	const { text, goTo } = useBench()
	const label = useId()
	const places = [...usages.declared, ...usages.used].sort((a, b) => a.at.start - b.at.start)
	return (
		<div className="mb-4">
			<p id={label} className="text-sm font-semibold">
				{outlineWords.places}
			</p>
			<ul aria-labelledby={label} className="max-h-72 overflow-y-auto">
				{places.map(({ at, declares }) => {
					const offset = now.inText(at.start)
					return (
						<li key={at.start}>
							<button
								type="button"
								onClick={() => goTo(offset)}
								className="min-h-9 w-full rounded-md px-2 py-1.5 text-start text-sm hover:bg-primary-wash"
							>
								<span className="font-semibold tabular-nums">{outlineWords.line(lineOf(text, offset))}</span>
								{declares && <span className="text-ink-soft"> ({outlineWords.declared})</span>}
								<span className="block truncate font-mono text-xs text-ink-soft">
									{lineAround(text, offset)}
								</span>
							</button>
						</li>
					)
				})}
			</ul>
		</div>
	)
}

function lineAround(text: string, offset: number): string {
	const start = text.lastIndexOf('\n', offset - 1) + 1
	const end = text.indexOf('\n', offset)
	return text.slice(start, end === -1 ? text.length : end).trim()
}
