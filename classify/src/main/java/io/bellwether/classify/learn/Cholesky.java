package io.bellwether.classify.learn;

/** Solves a small symmetric positive definite system by Cholesky's decomposition (Golub and Van Loan, Matrix Computations, 4.2). */
final class Cholesky {

    private Cholesky() {}

    /**
     * The x of {@code matrix x = right}. Only the lower triangle of the matrix is read.
     *
     * @throws ArithmeticException when the matrix is not positive definite
     */
    static double[] solve(double[][] matrix, double[] right) {
        double[][] lower = decompose(matrix);
        int size = right.length;
        double[] x = right.clone();
        for (int row = 0; row < size; row++) {
            for (int column = 0; column < row; column++) {
                x[row] -= lower[row][column] * x[column];
            }
            x[row] /= lower[row][row];
        }
        for (int row = size - 1; row >= 0; row--) {
            for (int below = row + 1; below < size; below++) {
                x[row] -= lower[below][row] * x[below];
            }
            x[row] /= lower[row][row];
        }
        return x;
    }

    /** The lower triangle whose product with its transpose is the matrix. */
    static double[][] decompose(double[][] matrix) {
        double[][] lower = new double[matrix.length][matrix.length];
        for (int row = 0; row < matrix.length; row++) {
            for (int column = 0; column <= row; column++) {
                double rest = matrix[row][column];
                for (int place = 0; place < column; place++) {
                    rest -= lower[row][place] * lower[column][place];
                }
                lower[row][column] = row == column ? root(rest) : rest / lower[column][column];
            }
        }
        return lower;
    }

    private static double root(double square) {
        if (!(square > 0)) {
            throw new ArithmeticException("the matrix is not positive definite");
        }
        return StrictMath.sqrt(square);
    }
}
