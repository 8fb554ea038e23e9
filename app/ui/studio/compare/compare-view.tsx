import { type ReactNode, useEffect, useRef, useState } from 'react'
import { Button } from '../../primitives/button'
import { classes } from '../../primitives/classes'
import { compareWords as words } from '../../words/compare'
import { pageNonce } from '../source/page-nonce'
import type { CompareLook, Comparing } from './comparing'

export type CompareViewProps = {
	before: string
	after: string
	/** What the two are called, for screen readers: a version's date, a file. */
	labels: { before: string; after: string }
	/** The same told line by line, for before scripts run and where they don't. */
	children: ReactNode
}

/** Two texts beside each other or one below the other, what differs marked by a sign and a line under it. */
export function CompareView({ before, after, labels, children }: CompareViewProps) {
	const host = useRef<HTMLDivElement>(null)
	const [look, setLook] = useState<CompareLook>('unified')
	const [shown, setShown] = useState<Comparing | null>(null)
	const { before: named, after: then } = labels
	useEffect(() => {
		let made: Comparing | null = null
		let gone = false
		const start = async () => {
			const { compare } = await import('./comparing')
			if (gone || !host.current) return
			const both = { before: named, after: then }
			made = compare({ parent: host.current, before, after, labels: both, look, nonce: pageNonce() })
			setShown(made)
		}
		start().catch(() => {})
		return () => {
			gone = true
			made?.end()
			setShown(null)
		}
	}, [before, after, named, then, look])
	return (
		<div>
			{shown && (
				<div role="group" aria-label={words.look} className="mb-2 flex flex-wrap gap-1">
					{(['unified', 'beside'] as const).map((one) => (
						<Button
							key={one}
							look={one === look ? 'secondary' : 'quiet'}
							size="small"
							aria-pressed={one === look}
							onClick={() => setLook(one)}
						>
							{words[one]}
						</Button>
					))}
					<Button look="quiet" size="small" onClick={() => shown.step(-1)}>
						{words.previous}
					</Button>
					<Button look="quiet" size="small" onClick={() => shown.step(1)}>
						{words.next}
					</Button>
				</div>
			)}
			<div
				ref={host}
				className={classes('overflow-hidden rounded-md border border-edge', !shown && 'hidden')}
			/>
			{!shown && children}
		</div>
	)
}
