export { didYouMean } from '../suggestion';
