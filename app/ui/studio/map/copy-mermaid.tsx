import { useId, useState } from 'react'
import { Button } from '../../primitives/button'
import { mapWords } from '../../words/studio-map'

export type CopyMermaidProps = { text: () => string }

/** Copies the map as text that Mermaid draws; shows it to be copied by hand where the browser does not let us. */
export function CopyMermaid({ text }: CopyMermaidProps) {
	const id = useId()
	const [told, setTold] = useState<'copied' | { shown: string } | null>(null)
	async function copy() {
		const made = text()
		try {
			await navigator.clipboard.writeText(made)
			setTold('copied')
		} catch {
			setTold({ shown: made })
		}
	}
	return (
		<div>
			<Button look="secondary" size="small" onClick={() => void copy()}>
				{mapWords.copy}
			</Button>
			<p role="status" id={id} className="text-sm text-ink-soft">
				{told === 'copied' ? mapWords.copied : told ? mapWords.notCopied : ''}
			</p>
			{told !== null && told !== 'copied' && (
				<textarea
					readOnly
					rows={8}
					aria-label={mapWords.copyLabel}
					aria-describedby={id}
					value={told.shown}
					className="mt-2 w-full rounded-md border-2 border-edge bg-sheet p-2 font-mono text-sm"
				/>
			)}
		</div>
	)
}
