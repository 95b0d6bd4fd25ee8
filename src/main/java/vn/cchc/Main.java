package vn.cchc;

public final class Main {
    private Main() {}

    public static void main(String[] args) {
        System.out.println("cchc");
    }
}
