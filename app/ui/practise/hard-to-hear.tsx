import { Link } from '@remix-run/react'
import { urls } from '#app/urls'
import { Notice } from '../primitives/notice'
import { practiseWords } from '../words/practise'

/** What may be hard to hear in this scenario, and a way to another one. */
export function HardToHear({ text }: { text: string }) {
	return (
		<Notice kind="warn" title={practiseWords.warning}>
			<p>{text}</p>
			<p className="mt-2">
				{practiseWords.warningText} <Link to={urls.practise()}>{practiseWords.warningOther}</Link>.
			</p>
		</Notice>
	)
}
