package io.bellwether.classify.learn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class CholeskyTest {

    @Test
    void solvesASystemWorkedOutByHand() {
        double[] x = Cholesky.solve(new double[][] {{4, 2, 0}, {2, 5, 3}, {0, 3, 6}}, new double[] {8, 21, 24});
        assertThat(x).containsExactly(new double[] {1, 2, 3}, within(1e-12));
    }

    @Test
    void refusesAMatrixThatIsNotPositiveDefinite() {
        assertThatThrownBy(() -> Cholesky.solve(new double[][] {{1, 2}, {2, 1}}, new double[] {1, 1}))
                .isInstanceOf(ArithmeticException.class);
    }
}
