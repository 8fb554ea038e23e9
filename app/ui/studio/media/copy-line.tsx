import { useState } from 'react'
import { Button } from '../../primitives/button'
import { useHydrated } from '../../primitives/use-hydrated'
import { mediaWords as words } from '../../words/media'

/** The line that shows a picture in a text, to be copied by hand or by a button. */
export function CopyLine({ id, text, alt }: { id: string; text: string; alt: string }) {
	const awake = useHydrated()
	const [told, setTold] = useState<'copied' | 'notCopied' | null>(null)
	async function copy() {
		const done = navigator.clipboard.writeText(text).then(
			() => 'copied' as const,
			() => 'notCopied' as const,
		)
		setTold(await done)
	}
	return (
		<div className="mb-3">
			<label htmlFor={`line-${id}`} className="mb-1 block text-sm font-semibold">
				{words.forText}
				<span className="sr-only">{words.of(alt)}</span>
			</label>
			<div className="flex gap-2">
				<input
					id={`line-${id}`}
					readOnly
					value={text}
					onFocus={(event) => event.currentTarget.select()}
					className="min-h-9 w-full min-w-0 rounded-md border-2 border-edge bg-sheet px-2 font-mono text-xs"
				/>
				{awake && (
					<Button look="secondary" size="small" onClick={() => void copy()}>
						{words.copy}
						<span className="sr-only">{words.of(alt)}</span>
					</Button>
				)}
			</div>
			<p role="status" className="text-sm text-ink-soft">
				{told && words[told]}
			</p>
		</div>
	)
}
