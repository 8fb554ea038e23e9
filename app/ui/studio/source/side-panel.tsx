import { useEffect, useRef } from 'react'
import { Button } from '../../primitives/button'
import { sourceWords } from '../../words/studio-source'
import { NameRename } from '../outline/name-rename'
import { outlineNow } from '../outline/outline-now'
import { KeyList } from './key-list'
import { UsageList } from './usage-list'
import type { Aside, Source } from './use-source'

/** What is open below the editor: keys, the uses of a name, or its renaming. Escape goes back to the text. */
export function SidePanel({ aside, source }: { aside: Aside; source: Source }) {
	const { checked, text } = source.bench
	const box = useRef<HTMLElement>(null)
	useEffect(() => {
		const first = box.current?.querySelector<HTMLElement>('input, ol button')
		if (first instanceof HTMLInputElement) first.select()
		first?.focus()
	}, [])
	return (
		// The key is for whatever has the focus inside.
		// eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
		<section
			ref={box}
			aria-label={titleOf(aside)}
			className="rounded-md border border-line bg-sheet p-4"
			onKeyDown={({ key }) => {
				if (key === 'Escape') source.close()
			}}
		>
			<div className="mb-3 flex items-center justify-between gap-4">
				<h3 className="text-base font-semibold">{titleOf(aside)}</h3>
				<Button look="quiet" size="small" onClick={() => source.close()}>
					{sourceWords.close}
				</Button>
			</div>
			{aside.kind === 'keys' && <KeyList />}
			{aside.kind === 'usages' && <UsageList usages={aside.usages} source={source} />}
			{aside.kind === 'rename' && checked?.reading && (
				<NameRename
					usages={aside.usages}
					now={outlineNow(checked, checked.reading, text)}
					onRenamed={({ places }) => source.close(sourceWords.renamed(places))}
				/>
			)}
		</section>
	)
}

function titleOf(aside: Aside): string {
	if (aside.kind === 'keys') return sourceWords.keysTitle
	const { name, declared, used } = aside.usages
	return aside.kind === 'rename'
		? sourceWords.renameTitle(name)
		: sourceWords.uses(name, declared.length + used.length)
}
