import { screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import type { WordNode } from '#app/core/scenario/words'
import { GuidePageView } from '#app/ui/guide/guide-page'
import { showPage } from '../show-page'

const heading = (tag: string, ...children: WordNode[]): WordNode => ({ tag, props: {}, children })

test('a link to a heading of the page leads to it', () => {
	const words = [
		heading('h2', 'The body'),
		heading('h3', 'Check, ', heading('code', 'Answer'), ' and Because'),
		heading('h3', 'The body'),
	]
	showPage(<GuidePageView trail={[]} title="Reference" words={words} />)
	const ids = screen.getAllByRole('heading').map(({ id }) => id)
	expect(ids.slice(1)).toEqual(['the-body', 'check-answer-and-because', ''])
})
