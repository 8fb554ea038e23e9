import { useId, useMemo, useState } from 'react'
import { controlStyle } from '../../form/field'
import { outlineWords } from '../../words/studio-outline'
import { useBench } from '../bench/bench'
import { NotYet } from '../bench/not-yet'
import { NameList } from './name-list'
import { OutlineList } from './outline-list'
import { itemsWith, outlineNow } from './outline-now'

/** The contents of a text, each item leading to its place, and below them every name in it. */
export function OutlinePane() {
	const { checked, text, at, goTo } = useBench()
	const [filter, setFilter] = useState('')
	const field = useId()
	const reading = checked?.reading
	const now = useMemo(
		() => (checked && reading ? outlineNow(checked, reading, text) : null),
		[checked, reading, text],
	)
	if (!now) return <NotYet />
	const items = itemsWith(now.reading.outline, filter)
	return (
		<div>
			<label htmlFor={field} className="mb-1.5 block font-semibold">
				{outlineWords.filter}
			</label>
			<input
				id={field}
				type="search"
				value={filter}
				autoComplete="off"
				onChange={({ target }) => setFilter(target.value)}
				className={controlStyle}
			/>
			<nav aria-labelledby={`${field}-title`} className="mt-5">
				<h2 id={`${field}-title`} className="mb-2 text-lg">
					{outlineWords.title}
				</h2>
				{items.length === 0 && (
					<p className="text-ink-soft">{filter.trim() === '' ? outlineWords.empty : outlineWords.none}</p>
				)}
				<OutlineList items={items} now={now} current={now.around(at)} goTo={goTo} />
			</nav>
			<NameList now={now} filter={filter} />
		</div>
	)
}

export default OutlinePane
