import { useId, useState } from 'react'
import type { NameKind } from '#app/core/writing/reading'
import { renameEdits } from '#app/core/writing/rename'
import type { Usages } from '#app/core/writing/usages'
import { controlStyle, Field } from '../../form/field'
import { Button } from '../../primitives/button'
import { outlineWords } from '../../words/studio-outline'
import { useBench } from '../bench/bench'
import type { Renamed } from './name-list'
import type { OutlineNow } from './outline-now'

export type NameRenameProps = { usages: Usages; now: OutlineNow; onRenamed: (renamed: Renamed) => void }

/** What walk-throughs and translations speak of. */
const besides: ReadonlySet<NameKind> = new Set<NameKind>([
	'scene',
	'ending',
	'reply',
	'line',
	'need',
	'extra',
])

/** A new name for a thing, put in wherever it stands, in one step that can be undone. */
export function NameRename({ usages, now, onRenamed }: NameRenameProps) {
	const { edit } = useBench()
	const { kind, name } = usages
	const [typed, setTyped] = useState(name)
	const [error, setError] = useState<string>()
	const id = useId()
	function rename(): void {
		const to = typed.trim()
		const fault = attempt(to)
		setError(fault)
		if (fault) document.getElementById(id)?.focus()
	}
	function attempt(to: string): string | undefined {
		const { refused } = outlineWords
		if (to === name) return refused.same
		if (!now.fresh) return refused.old
		const made = renameEdits(now.reading, usages, to)
		if ('refused' in made) {
			const fixed = usages.declared.length === 0 && made.refused === 'reserved'
			return fixed ? outlineWords.reservedOld : refused[made.refused]
		}
		edit(made.edits)
		onRenamed({ from: name, to, kind, places: made.edits.length })
		return undefined
	}
	const note = kind === 'idea' || kind === 'check' ? outlineWords.renameNote[kind] : null
	return (
		<div className="max-w-md">
			<Field
				label={outlineWords.renameTo}
				hint={note ?? (besides.has(kind) ? outlineWords.renameNote.beside : outlineWords.renameHint)}
				name="rename"
				id={id}
				error={error}
				className="mb-3"
			>
				{(control) => (
					<input
						{...control}
						value={typed}
						maxLength={80}
						autoComplete="off"
						spellCheck={false}
						onChange={({ target }) => setTyped(target.value)}
						onKeyDown={(event) => {
							if (event.key !== 'Enter') return
							event.preventDefault()
							rename()
						}}
						className={controlStyle}
					/>
				)}
			</Field>
			<Button size="small" onClick={rename}>
				{outlineWords.renameAct}
			</Button>
		</div>
	)
}
