import { useEffect, useRef, useState } from 'react'
import { allUsages, type Usages } from '#app/core/writing/usages'
import { classes } from '../../primitives/classes'
import { FoldIcon } from '../../primitives/icons'
import { outlineWords } from '../../words/studio-outline'
import { useBench } from '../bench/bench'
import { NamePlaces } from './name-places'
import { NameRename } from './name-rename'
import type { OutlineNow } from './outline-now'

export type NameListProps = { now: OutlineNow; filter: string }

/** What a name was called, and is called since. */
export type Renamed = { from: string; to: string; kind: Usages['kind']; places: number }

/** Every name by kind with how often it is used; each opens to its places and to a new name. */
export function NameList({ now, filter }: NameListProps) {
	const { draft } = useBench()
	const [renamed, setRenamed] = useState<Renamed | null>(null)
	const wanted = filter.trim().toLowerCase()
	const usages = allUsages(now.reading).filter(({ name }) => name.includes(wanted))
	const kinds = [...new Set(usages.map(({ kind }) => kind))]
	return (
		<section aria-labelledby="outline-names" className="mt-8">
			<h2 id="outline-names" className="text-lg">
				{outlineWords.names}
			</h2>
			<p className="mb-3 text-sm text-ink-soft">{outlineWords.namesText}</p>
			<p role="status" className={classes('text-sm', renamed && 'mb-3')}>
				{renamed && outlineWords.renamed(renamed.from, renamed.to, renamed.places)}
			</p>
			{usages.length === 0 && <p className="text-ink-soft">{outlineWords.none}</p>}
			<div className="grid gap-4">
				{kinds.map((kind) => (
					<div key={kind} className="min-w-0">
						<h3 className="mb-1 text-sm font-semibold text-ink-soft">{outlineWords.nameKinds[kind]}</h3>
						<ul>
							{usages
								.filter((one) => one.kind === kind)
								.map((one) => (
									<Name
										key={`${one.name} ${one.scope ?? ''}`}
										usages={one}
										now={now}
										mayRename={draft.mayWrite}
										onRenamed={setRenamed}
										focused={renamed?.kind === kind && renamed.to === one.name}
									/>
								))}
						</ul>
					</div>
				))}
			</div>
		</section>
	)
}

type NameProps = {
	usages: Usages
	now: OutlineNow
	mayRename: boolean
	onRenamed: (renamed: Renamed) => void
	/** It has just got this name: whoever gave it goes on from here. */
	focused: boolean
}

function Name({ usages, now, mayRename, onRenamed, focused }: NameProps) {
	const [open, setOpen] = useState(false)
	const summary = useRef<HTMLElement>(null)
	const { name, declared, used } = usages
	useEffect(() => {
		if (focused && document.activeElement === document.body) summary.current?.focus()
	}, [focused])
	return (
		<li className="border-b border-line">
			<details className="group" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
				<summary
					ref={summary}
					className="flex min-h-9 items-center justify-between gap-3 py-1.5 hover:text-primary"
				>
					<span className="min-w-0">
						<span className="font-mono text-sm wrap-anywhere">{name}</span>{' '}
						<span className="text-sm text-ink-soft">
							{outlineWords.used(used.length)}
							{declared.length === 0 && `, ${outlineWords.undeclared}`}
						</span>
					</span>
					<FoldIcon
						aria-hidden
						className="motion-calm size-5 shrink-0 transition-transform group-open:rotate-180"
					/>
				</summary>
				{open && (
					<div className="ps-4 pb-4">
						<NamePlaces usages={usages} now={now} />
						{mayRename && <NameRename usages={usages} now={now} onRenamed={onRenamed} />}
					</div>
				)}
			</details>
		</li>
	)
}
