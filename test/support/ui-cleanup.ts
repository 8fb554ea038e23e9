import { cleanup } from '@testing-library/react'
import { afterEach } from 'vitest'

// Files share their modules: in one of those this would be said for the first file only.
afterEach(cleanup)
