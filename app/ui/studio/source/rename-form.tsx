import { useEffect, useState } from 'react'
import type { NamePlace } from '#app/core/writing/reading'
import { controlStyle, Field } from '../../form/field'
import { Button } from '../../primitives/button'
import { sourceWords } from '../../words/studio-source'
import { placesOf } from './name-act'
import { namesNow } from './names-now'
import type { Source } from './use-source'

const field = 'source-rename'

/**
 * Asks for the new name; everything that uses the old one follows, in one step that can be undone. It is no form of its
 * own, because the whole pane stands in one.
 */
export function RenameForm({ name, source }: { name: NamePlace; source: Source }) {
	const [typed, setTyped] = useState(name.name)
	const [error, setError] = useState<string | undefined>()
	const { checked, text, edit } = source.bench
	const names = namesNow(checked, text)
	const places = placesOf(names, name)
	useEffect(() => {
		const input = document.getElementById(field)
		if (input instanceof HTMLInputElement) input.select()
	}, [])
	function rename() {
		const to = typed.trim()
		const wrong = faultOf(to, name, names)
		setError(wrong && sourceWords.renameErrors[wrong])
		if (wrong) return
		edit(places.map(({ at }) => ({ ...at, text: to })))
		source.close(sourceWords.renamed(places.length))
	}
	return (
		<div className="max-w-md">
			<Field
				label={sourceWords.renameTo}
				hint={sourceWords.renameHint}
				name="rename"
				id={field}
				error={error}
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
				{sourceWords.renameAct(places.length)}
			</Button>
		</div>
	)
}

function faultOf(
	to: string,
	name: NamePlace,
	names: readonly NamePlace[],
): keyof typeof sourceWords.renameErrors | undefined {
	if (!/^[a-z][a-z0-9-]*$/.test(to)) return 'form'
	if (to === name.name) return 'same'
	return placesOf(names, { ...name, name: to }).some(({ declares }) => declares) ? 'taken' : undefined
}
