import { sourceWords } from '../../words/studio-source'

/** Every key that the editor knows. */
export function KeyList() {
	return (
		<>
			<dl className="grid gap-x-6 gap-y-1.5 text-sm sm:grid-cols-[auto_1fr]">
				{sourceWords.keys.map(([key, does]) => (
					<div key={key} className="contents">
						<dt>
							<kbd className="rounded-sm border border-line bg-sunk px-1.5 py-0.5 font-mono text-xs">
								{key}
							</kbd>
						</dt>
						<dd className="max-sm:mb-1.5">{does}</dd>
					</div>
				))}
			</dl>
			<p className="mt-3 text-sm text-ink-soft">{sourceWords.keysMac}</p>
		</>
	)
}
