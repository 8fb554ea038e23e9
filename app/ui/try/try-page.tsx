import { useState } from 'react'
import { PageHead } from '../primitives/page-head'
import { tryWords } from '../words/try'
import { KeptList } from './kept-list'
import { TryForm, type TryFormProps } from './try-form'
import type { KeptView } from './try-types'

export type TryPageProps = Omit<TryFormProps, 'focus' | 'onKept'> & {
	kept: KeptView[]
	/** The kept reply that is in the box; null when none is. */
	again: string | null
}

/** One customer line, one's own words, and how they may sound. */
export function TryPage({ kept, again, ...form }: TryPageProps) {
	const [round, setRound] = useState(0)
	const [keptNow, setKeptNow] = useState<KeptView[] | null>(null)
	return (
		<div className="page pb-16">
			<PageHead title={tryWords.title} lead={tryWords.lead} />
			<TryForm key={`${again} ${round}`} {...form} focus={round > 0} onKept={setKeptNow} />
			<KeptList
				kept={keptNow ?? kept}
				most={form.mostKept}
				onAgain={() => setRound(round + 1)}
				onKept={setKeptNow}
			/>
		</div>
	)
}
